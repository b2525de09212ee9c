"""The speaker of a reported claim, in the words of the article."""
