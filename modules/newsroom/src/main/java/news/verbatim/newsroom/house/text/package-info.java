/** A story's text as pages show it: its marks, what is lit in it, and what changed. */
package news.verbatim.newsroom.house.text;
