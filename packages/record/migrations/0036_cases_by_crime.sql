-- The register of a province in the order of crimes: without it a million rows are read and sorted for one page.
create index supervision_case_crime on guitu.supervision_case (crime, id, holder_code);
