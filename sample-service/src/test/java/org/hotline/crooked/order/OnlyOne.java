package org.hotline.crooked.order;

/** An interface that one class implements and nobody else. */
interface OnlyOne {}
