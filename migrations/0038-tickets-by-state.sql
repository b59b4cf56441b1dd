-- The closed ones, and all of one state, in the order of their last message.
create index tickets_state on tickets (state, last_message_at_ms, id);
