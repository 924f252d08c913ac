/**
 * Disputing a quotation or evidence, what falls with it, what is urgent because readers see it, and what speakers ask.
 */
package news.verbatim.newsroom.dispute;
