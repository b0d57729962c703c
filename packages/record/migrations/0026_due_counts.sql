-- What is due and what was missed is counted office by office on every morning of a county: from the index alone.
drop index guitu.occurrence_open_holder;
create index occurrence_open_holder on guitu.occurrence (holder_code, planned_on, duty) include (status);
