/** Disputing a quotation, what falls with it, and what is urgent because readers see it. */
package news.verbatim.newsroom.dispute;
