-- What has not been served yet, for the body that keeps the file.
create index outbox_waiting_holder on guitu.outbox (holder_code, created_at) where status = 'waiting';
