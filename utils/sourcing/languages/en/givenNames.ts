/** Given names frequent in news in English: they tell a person's name from other capitals, and whom "she" can mean. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

const female =
  list(`Abigail Ada Adele Adriana Agnes Aisha Alba Alejandra Alexa Alexandra Alexandria Alice Alicia Alison Allison Alma
Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne Annette Annie Antonia Aoife April Ariana
Arlene Asia Audrey Ava Ayanna Barbara Beatrice Becky Belinda Bella Bernadette Bernice Beth Bethany Betsy Betty Beverly Beyonce Bianca Bonnie Brenda
Bridget Britney Brittany Brooke Camila Camilla Candace Carina Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Casey Cassandra Catherine
Cecilia Celia Celine Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen Constance Cora Cristina Crystal
Cynthia Daisy Dana Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dianne Dolly Dolores Donna Dora Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elisa Elise Eliza Elizabeth Ella Ellen Ellie Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Farah
Fatima Fay Felicity Fiona Florence Frances Francesca Freya Gabriela Gabrielle Gail Gemma Georgia Geraldine Gina Ginny Gisele Giulia Gladys Glenda
Gloria Grace Greta Gretchen Gwen Gwyneth Halle Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hillary Hilary Holly Hope Ida Ines Ingrid Irene
Iris Irina Isabel Isabella Isabelle Ivanka Ivy Jacinda Jackie Jacqueline Jada Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne Jen Jenna Jennifer
Jenny Jessica Jill Jo Joan Joann Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kamala
Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keisha Kelly Kelsey Kerry Kim Kimberly Kirsten Krista Kristen
Kristi Kristin Kristina Kylie Lara Larissa Laura Lauren Laurie Layla Lea Leah Leila Lena Leslie Letitia Lillian Lily Linda Lindsay Lindsey Lisa Liz
Liza Lois Loretta Lori Lorraine Louise Lucia Lucinda Lucy Luisa Lydia Lynn Lynne Madeleine Madison Maggie Mandy Marcia Margaret Margarita Margo
Maria Mariam Marianne Marie Marina Marilyn Marion Marjorie Marla Marlene Martha Martina Mary Maryam Matilda Maureen Maxine Maya Megan Meghan Melania
Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mila Mildred Miley Miranda Miriam Molly Mona Monica Monique Muriel Myra Nadia
Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole Nina Noelle Nora Noreen Norma Octavia Odette Olga Olivia Oprah Paige Pam Pamela
Patricia Patsy Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pia Polly Priscilla Priya Rachael Rachel Ramona Rania Rebecca Regina Renee
Rhonda Rihanna Rita Roberta Robyn Rosa Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Sasha Savannah
Selena Serena Shannon Sharon Shauna Sheila Shelley Sherry Shirley Sierra Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stefanie Stella
Stephanie Sue Summer Susan Susanna Susanne Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tana Tanya Tara Tatiana Taylor Teresa Tess Tessa Thelma
Theresa Tiffany Tilda Tina Toni Tracey Tracy Tricia Trisha Ursula Valentina Valerie Vanessa Vera Veronica Vicki Victoria Viola Violet Virginia Vivian
Wanda Wendy Whitney Wilma Winnie Yasmin Yolanda Yvette Yvonne Zahra Zara Zoe Zsa
Megyn Kellyanne Ashley Nikki Carole Ghazala Patti Haley Gilda Luciana Shonda Pascale Neera Felicia Lesley Farhana Indra Courtney Faiza Roxana Arianna
Yasmeen Jessie Randi Jillian Trish Galia Rosario Mayra Susannah Kimberley Ina Gisela Dina Hala Brigid Mindy Cathy Abby Mattie Joni Dottie Guadalupe
Robin Jamie Morgan Jordan Alexis Charlie Cecile Lorella Norah Anne-Marie Huma Zeynep Monika Annamaria Melba Cecelia Eva-Maria Zoey Mallory Leticia Latoya Kirstie Janelle Imani Priti Meera
Noor Soraya Shabana Siobhan Saoirse Niamh Roisin Astrid Sigrid Solveig Mette Pernille Yulia Oksana Olena Xiomara Ximena Itziar Montserrat Pilar
Consuelo Agnieszka Malgorzata Katarzyna Zuzana Jolanta Ilona Anneliese Ulrike Sabine Heike Birgit`);

const male =
  list(`Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexei Alfred
Ali Alistair Allan Allen Alvaro Alvin Amir Amit Anders Andre Andreas Andrei Andres Andrew Andriy Andy Angelo Angus Anthony Antoine Anton Antonio
Antony Archie Arjun Arnold Arthur Asif Barack Barry Bart Bashar Ben Benedict Benjamin Benny Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley
Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calvin Cameron Carl Carlos Cedric Cesar Chad Charles Charlie Chase Chester Chris
Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Clifford Clint Clive Clyde Cody Colin Connor Conrad Corey Cory Craig Curtis
Cyril Damian Damon Dan Daniel Danny Dario Darren Darryl Dave David Dean Dennis Derek Derrick Desmond Diego Dimitri Dirk Dmitri Dmitry Dominic
Dominique Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Elias Elijah Elliot Elliott Elon Emanuel
Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Ezra Fabian Federico Felipe Felix Ferdinand Fernando Francis Francisco
Francois Frank Franklin Franz Fred Freddie Frederick Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giles Giovanni
Giuseppe Glenn Gordon Graham Grant Greg Gregory Guillermo Gustavo Guy Hamid Hamza Hank Hans Harold Harris Harrison Harry Harvey Hassan Hector Heinrich
Henri Henry Herbert Herman Homer Horace Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jakob
Jamal James Jamie Jan Jared Jason Javier Jay Jeff Jefferson Jeffrey Jens Jeremy Jermaine Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Johan
Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio Julius Jurgen Justin Karl Keir
Keith Ken Kenneth Kenny Kevin Khalid Kirk Klaus Kurt Kyle Lamar Lance Lars Laurence Lawrence Lee Len Leo Leon Leonard Leonardo Leroy Lewis Liam Lionel
Lloyd Logan Lorenzo Lou Louis Luca Lucas Luis Luka Lukas Luke Luther Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Marius Mark
Marshall Martin Marvin Mateo Mathew Mathieu Matt Matteo Matthew Maurice Max Maximilian Mehmet Melvin Michael Michel Miguel Mike Mikhail Miles Milton
Mitch Mitchell Mitt Mohamed Mohammad Mohammed Morgan Morris Moses Muhammad Murray Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick
Nico Nicolas Nigel Nikolai Nils Noah Noam Noel Norman Olaf Oleg Oliver Olivier Omar Orlando Oscar Otto Owen Pablo Paddy Pascal Patrick Paul Paulo Pavel
Pedro Per Percy Perry Pete Peter Petr Phil Philip Philippe Phillip Pierre Piers Quentin Rafael Raj Rajesh Ralph Ramon Randall Randy Raphael Raul Ravi
Ray Raymond Recep Reginald Reza Ricardo Richard Rick Ricky Rob Robbie Robert Roberto Robin Rodney Rodrigo Roger Roland Roman Ron Ronald Ronnie Rory
Ross Roy Rudolf Rudy Rupert Russell Ryan Salman Salvador Sam Samir Samuel Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane
Shaun Shawn Sidney Silvio Simon Spencer Stanley Stefan Stephen Steve Steven Stewart Stuart Tariq Ted Terence Terrence Terry Theo Theodore Thom Thomas
Tim Timothy Toby Todd Tom Tomas Tommy Tony Travis Trevor Tristan Troy Tyler Vadim Vaclav Victor Viktor Vince Vincent Vitaly Vivek Vladimir Volodymyr
Wade Wallace Walter Warren Wayne Wesley Wilhelm Will Willem William Willie Winston Wolfgang Xavier Yuri Yusuf Zachary Zane
Larry Jeb Newt Nate Gene Marty Whit Sheldon Darrell Sadiq Freddy Curt Antonin Stan Dick Solomon Dante Jeffery Arturo Gonzalo Buddy Woodrow Dino Novak
Filippo Arne Scot Ilya Hakeem Alastair Dexter Vicente François Norbert Hany Alfonso José Massimo Trent Norm Ralf Holger Guido Garrett Tyrone Satya
Vikram Konstantin Yevgeny Bret Frederic Monte Reid Devin Lanny Rudolph Markus Mariano Teddy Stu Nicky Gerry Geert Adriaan Manny Gustav Rahm Raffaello
Volker Marlon Kieran Glen Dale Lynden Sajid Barney Mel Lowell Zach LeBron Adel Beto Sammy Joey Dinesh Emmet Eli Ayman Trey Herschel Steffen Karl-Heinz
Hans-Peter Jean-Pierre Jean-Claude Jean-Luc Hamish Callum Ewan Iain Declan Cormac Eamon Padraig Seamus Rhys Gethin Ieuan Tobias Torsten Thorsten Uwe
Jürgen Günter Rainer Matthias Dieter Helmut Horst Ulrich Wolfram Bjorn Sven Mikael Henrik Fredrik Piotr Krzysztof Tomasz Wojciech Zbigniew Andrzej
Jaroslaw Donatas Gintaras Janis Arvydas Mihai Ion Radu Bogdan Traian Zoran Dragan Goran Milan Slobodan Giorgos Yannis Kyriakos Alexis Nikos Panos
Ahmet Kemal Tayyip Bulent Hakan Emre Murat Selahattin Rahul Sanjay Ajay Anil Sunil Arvind Manmohan Shashi Nawaz Bilal Waleed Khaled Mohamad Yousef
Youssef Nabil Karim Rachid Samer Kofi Kwame Olusegun Goodluck Muhammadu Uhuru Yoweri Thabo Tendai Emmerson Alassane Macky
Kim Casey Taylor Leslie Dana Tracy Kerry Marion Sasha Andrea Shannon Stacey Courtney Lindsey Lindsay Jackie`);

export const genders = [
  {
    pronouns: ['she'],
    titles: list(
      'Mrs Ms Miss Dame Lady Baroness Queen Princess Duchess Congresswoman Councilwoman Chairwoman Spokeswoman Actress',
    ),
    given: female,
  },
  {
    pronouns: ['he'],
    titles: list('Mr Sir Lord Baron King Prince Duke Congressman Councilman Spokesman Actor Pope Father Fr Imam Rabbi'),
    given: male,
  },
];
