/**
 * Queries are texts, which no compiler reads. The tests of a module find them in its class files and run each once on
 * empty tables of its entities, with the Hibernate that the server has: an attribute, an entity, a parameter or a
 * column of a row that does not exist fails the build of the module.
 */
package news.verbatim.queries;
