/** House style: what the rules of a desk have to say about a draft. */
package news.verbatim.drafting.style;
