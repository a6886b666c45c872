-- A visitor who rates his chat answers the survey about it.
create index survey_conversation on survey (conversation_id, asked_at);
