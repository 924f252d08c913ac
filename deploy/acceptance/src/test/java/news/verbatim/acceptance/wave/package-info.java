/** Waves of stories that are due at once: how fast they go out, and what is left of them when the server is killed. */
package news.verbatim.acceptance.wave;
