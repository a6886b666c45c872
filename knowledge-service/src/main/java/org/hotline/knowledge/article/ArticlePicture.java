package org.hotline.knowledge.article;

import java.util.UUID;

/** That a revision shows a picture. */
record ArticlePicture(UUID revisionId, UUID pictureId) {}
