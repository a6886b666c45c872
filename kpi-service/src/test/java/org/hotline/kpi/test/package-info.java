/** Stories of tickets and calls for the tests, and the API as a team lead sees it. */
@NullMarked
package org.hotline.kpi.test;

import org.jspecify.annotations.NullMarked;
