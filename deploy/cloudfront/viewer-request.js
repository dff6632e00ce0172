// A CloudFront function (runtime cloudfront-js-2.0) for the event "viewer request": a page is a folder with an index.html,
// and S3 does not know that. Tests run it in Node; template.yaml holds a copy, which a test compares.

// By their endings, not by a dot: the address of a code, /connect/icd-10-cm/E11.42, holds a dot too.
var files = /\.(css|html|jpg|js|json|pagefind|pdf|pf_\w+|png|svg|txt|webmanifest|woff2|xml)$/;

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = uri + 'index.html';
    return request;
  }
  if (files.test(uri)) return request;
  var query = request.rawQueryString();
  // One slash at the start: an address with two would lead to another host.
  var location = uri.replace(/^\/+/, '/') + '/' + (query ? '?' + query : '');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
