/** Who is told what, on pages and by mail. */
package news.verbatim.accounts.messages;
