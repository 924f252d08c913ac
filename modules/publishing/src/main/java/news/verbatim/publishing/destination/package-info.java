/** To whom it is brought: their addresses and secrets, and whom this server may reach at all. */
package news.verbatim.publishing.destination;
