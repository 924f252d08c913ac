/** What the tests of several modules say in one way. Nothing of it is in the EAR. */
package news.verbatim.testing;
