/** {@code /house-style}: the words that a desk would rather not print. */
package news.verbatim.newsroom.style;
