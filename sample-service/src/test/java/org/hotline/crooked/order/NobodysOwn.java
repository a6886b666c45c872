package org.hotline.crooked.order;

/** An interface that no class implements and that is not meant for functions. */
interface NobodysOwn {}
