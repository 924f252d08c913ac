/**
 * The door: who may come in, and how one leaves. The caller's name is the person's id, their roles are the groups.
 */
package news.verbatim.newsroom.signin;
