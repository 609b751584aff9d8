"""Values changed by a table: rules as text, the steps that they make of the number line, and the block function."""
