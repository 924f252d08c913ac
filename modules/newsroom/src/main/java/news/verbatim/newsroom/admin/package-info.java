/** The pages under {@code /admin}: the ledger, and what happens by itself. */
package news.verbatim.newsroom.admin;
