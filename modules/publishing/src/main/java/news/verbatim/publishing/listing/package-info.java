/** Lists and search of what is public, in step with it. */
package news.verbatim.publishing.listing;
