/** The register of speakers: who is quoted, under which names, and what they were when. */
package news.verbatim.newsroom.speakers;
