/** What pages with the live chat fetch, and a page that shows it. */
@NullMarked
package org.hotline.gateway.visitor.web;

import org.jspecify.annotations.NullMarked;
