// Placeholder translation unit of the front end.
