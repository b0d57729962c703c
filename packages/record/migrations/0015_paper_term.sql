-- The last day of the term as the paper was issued with: whoever changes the term finds the papers that still say the old one.
alter table guitu.paper add column term_ends date;
