/**
 * How pages answer: each refusal told and shown, addresses, forms of a moment, nonces, and headers that browsers heed.
 */
package news.verbatim.newsroom.house.faces;
