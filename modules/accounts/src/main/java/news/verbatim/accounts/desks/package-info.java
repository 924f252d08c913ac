/** The desks of the newsroom and where their clocks hang. */
package news.verbatim.accounts.desks;
