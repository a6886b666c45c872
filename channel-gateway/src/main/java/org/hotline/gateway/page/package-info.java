/** What pages and mails for customers have in common. */
@NullMarked
package org.hotline.gateway.page;

import org.jspecify.annotations.NullMarked;
