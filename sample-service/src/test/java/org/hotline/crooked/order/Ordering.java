package org.hotline.crooked.order;

import jakarta.transaction.Transactional;

/** Does something with nobody knows what. */
@Transactional
class Ordering {}
