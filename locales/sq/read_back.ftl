reread-change = përgjigje në rilexim
