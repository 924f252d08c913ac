/** Goes into the EAR as an EJB-JAR of its own for the tests: a module that names no other module. */
package news.verbatim.acceptance.probe.ejb;
