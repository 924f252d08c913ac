/** The pages that everybody has: home, where every story is, and help. */
package news.verbatim.newsroom.home;
