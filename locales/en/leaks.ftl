leak-change-issue = edition given out
leak-change-accept = passage accepted
