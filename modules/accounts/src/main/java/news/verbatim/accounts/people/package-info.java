/** Who works here, how they sign in and what they may do. */
package news.verbatim.accounts.people;
