### The recap and the other views of the exchange in the room.

recap-change-show = board in the room
