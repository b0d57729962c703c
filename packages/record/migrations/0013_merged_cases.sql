-- Exact totals count every case in an index and take away the few that were merged: asking each of a hundred thousand rows
-- whether it was merged would read the table.
create index supervision_case_merged on guitu.supervision_case (holder_code) where merged_into is not null;
