/** Stories for programs: JSON, ninjs and what else publishes them elsewhere. */
package news.verbatim.reader.wire;
