/** Goes into the EAR's library directory for the tests: what every sub-deployment shares. */
package news.verbatim.acceptance.probe.lib;
