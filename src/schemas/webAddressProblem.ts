/**
 * What is wrong with the address of a page of the web, or undefined: one rule for links in words and for fields. The finished pages
 * are looked at again.
 */
export function webAddressProblem(url: string): string | undefined {
  if (!/^https:\/\/[^\s\\]+$/.test(url) || !URL.canParse(url))
    return 'This is not a whole web address. It must look like https://www.example.org/page.';
  const { username, password, hostname } = new URL(url);
  if (username || password || /^https:\/\/[^/?#]*@/.test(url))
    return 'A web address must not have a user name or password in it.';
  // A host in other letters, or a bare number, can pass for one that people trust; one without a dot is nobody's on the web.
  if (
    !/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+([/:?#]|$)/i.test(url) ||
    /(^|\.)xn--/i.test(hostname) ||
    /^[\d.]+$/.test(hostname)
  ) {
    return 'The name in a web address must be plain letters with a dot, such as www.example.org.';
  }
  return undefined;
}
