/** What is public, for everybody: editions, pictures and records. */
package news.verbatim.publishing.serving;
