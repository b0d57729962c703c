-- Cases that were made one are read together: a leave that goes on in a merged case is one of the kept case.
create index supervision_case_merged_into on guitu.supervision_case (merged_into) where merged_into is not null;
