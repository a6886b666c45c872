/** What is said to customers and noted among us, and who may answer now. */
@NullMarked
package org.hotline.ticket.answering;

import org.jspecify.annotations.NullMarked;
