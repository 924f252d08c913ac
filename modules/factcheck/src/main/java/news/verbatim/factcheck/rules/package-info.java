/** The house rules: which alterations pass at which desk, one frozen version after the other. */
package news.verbatim.factcheck.rules;
