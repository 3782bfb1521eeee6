# The shell: title, levels, settings, games, endings, errors. Ids open with their screen.

kit-close = Close
kit-why-number = { $label }: { $value } { $change } — why?
kit-why-title = Why: { $label }
