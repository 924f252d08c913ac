/** {@code /admin/deliveries} and {@code /admin/destination}: to whom what readers get is brought, and how that goes. */
package news.verbatim.newsroom.deliveries;
