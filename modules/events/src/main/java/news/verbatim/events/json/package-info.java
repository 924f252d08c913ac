/** Canonical JSON and SHA-256: what a seal is made of. */
package news.verbatim.events.json;
