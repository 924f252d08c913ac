/** What failed on our side: logged once under an id, and told to whoever asked on a page that leads back. */
package news.verbatim.newsroom.failures;
