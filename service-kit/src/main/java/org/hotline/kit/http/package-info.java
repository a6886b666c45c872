/** What holds for every request before a resource sees it, and for every answer: limits, budgets, headers, problems. */
@NullMarked
package org.hotline.kit.http;

import org.jspecify.annotations.NullMarked;
